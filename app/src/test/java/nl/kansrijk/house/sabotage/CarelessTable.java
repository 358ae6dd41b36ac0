package nl.kansrijk.house.sabotage;

/** A table class that the neighbours can see. */
public class CarelessTable {}
