# Part of ./kansrijk: the command test. Needs $root, fail, need_maven and need_npm.

test_help() {
  cat <<'HELP'
Usage: ./kansrijk test [--no-browser] [--long]
Compiles everything with all checks, runs every test and prints the counts.
      --no-browser   leave out the tests in a real browser, and say how many
      --long         also fuzzing and the kill series (takes much longer)
With SCREENSHOTS=yes in the environment a picture of every page tried is kept in app/target/screenshots.
Examples:
  ./kansrijk test
  ./kansrijk test --no-browser
HELP
}

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    if [[ -n "$name" ]] && command -v "$name" >/dev/null; then
      CHROMIUM="$(command -v "$name")"
      export CHROMIUM
      return 0
    fi
  done
  return 1
}

install_package() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1"
}

install_chromium() {
  if [[ "$(id -u)" == 0 ]] && command -v apt-get >/dev/null; then
    echo "No Chromium found: installing it with apt-get ..."
    if (apt-get update -qq && { install_package chromium-headless-shell || install_package chromium; }) >/dev/null 2>&1; then
      find_chromium && return
    fi
  fi
  echo "No Chromium found: letting Playwright download its own ..."
  unset CHROMIUM
  (cd "$root" && mvn -q -B -Dquick -DskipTests -pl app -am test-compile org.codehaus.mojo:exec-maven-plugin:3.6.4:java \
    -Dexec.classpathScope=test -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args="install chromium" \
    -Dexec.skip=false) >/dev/null 2>&1 ||
    fail "The browser tests need Chromium and it could not be installed: install it, point CHROMIUM to it, or add --no-browser."
}

# Tests that carry this tag, themselves or through their class.
count_tagged() {
  local sources
  mapfile -t sources < <(grep -rlE "@Tag\(\"$1\"\)" --include='*.java' "$root"/*/src/test 2>/dev/null || true)
  ((${#sources[@]} > 0)) || { echo 0 && return; }
  awk -v tag="@Tag(\"$1\")" '
    FNR == 1 { whole = 0; inside = 0; tagged = 0; test = 0 }
    index($0, tag) { if (inside) tagged = 1; else whole = 1 }
    /^(public |final |abstract )*class / { inside = 1 }
    /^ *@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property)([^A-Za-z]|$)/ { test = 1 }
    inside && /^ +[a-zA-Z<].*\) *(throws .*)?\{ *$/ { if (test && (whole || tagged)) count++; test = 0; tagged = 0 }
    END { print count + 0 }' "${sources[@]}"
}

# Adds up one attribute over all reports.
sum_reports() {
  { find "$root" -path '*/target/surefire-reports/TEST-*.xml' -exec sed -n '/<testsuite /,/>/p' {} + || true; } |
    { grep -oE "[ \"]$1=\"[0-9]+\"" || true; } | { grep -oE '[0-9]+' || true; } | awk '{ sum += $1 } END { print sum + 0 }'
}

test_everything() {
  local browser=yes long=no word
  for word in "$@"; do
    case "$word" in
      --no-browser) browser=no ;;
      --long) long=yes ;;
      -h | --help) test_help && return 0 ;;
      *) test_help >&2 && exit 2 ;;
    esac
  done
  need_maven
  need_npm
  local left_out=()
  if [[ "$browser" == yes ]]; then
    find_chromium || install_chromium
  else
    left_out+=(browser)
    echo "Left out: $(count_tagged browser) browser tests (--no-browser)."
  fi
  if [[ "$long" == no ]]; then
    left_out+=(long)
    echo "Left out: $(count_tagged long) long tests (add --long)."
  fi
  run_tests "$(IFS=,; echo "${left_out[*]}")"
}

run_tests() {
  local log="$root/target/test.log" built=0
  mkdir -p "$root/target"
  rm -rf "$root"/*/target/surefire-reports "$root"/*/target/classes "$root"/*/target/test-classes
  (cd "$root" && mvn -B -ntp -Dstyle.color=never -Dmaven.test.failure.ignore=true "-Dexcluded.groups=$1" verify) \
    >"$log" 2>&1 || built=$?
  grep -E '^\[ERROR\]|Tests run:.*Time elapsed|^\[INFO\] BUILD|^\[INFO\] Building ' "$log" | grep -v 'Re-run Maven' || true
  local all failed skipped
  all="$(sum_reports tests)"
  failed=$(($(sum_reports failures) + $(sum_reports errors)))
  skipped="$(sum_reports skipped)"
  echo
  echo "$((all - failed - skipped)) passed, $failed failed, $skipped skipped"
  ((built == 0)) || fail "The build did not come to its end; all lines are in $log."
  ((failed == 0)) || fail "$failed tests failed; all lines are in $log."
  ((all > skipped)) || fail "No test ran, so nothing was tested."
}
