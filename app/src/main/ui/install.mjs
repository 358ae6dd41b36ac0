// Fetches what package-lock.json names, and only when that file changed since the last time.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";

const wanted = "package-lock.json";
const fetched = "node_modules/.fetched-lock.json";
const upToDate = existsSync(fetched) && readFileSync(fetched).equals(readFileSync(wanted));
if (!upToDate) {
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], { stdio: ["ignore", "ignore", "inherit"] });
  if (npm.error) {
    console.error("npm is missing. Install Node.js 20 or newer (it brings npm) and try again.");
    process.exit(1);
  }
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  copyFileSync(wanted, fetched);
}
