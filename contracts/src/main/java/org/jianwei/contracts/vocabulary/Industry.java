package org.jianwei.contracts.vocabulary;

/** Industry in which the AI system is used. Closed list of the OECD AI Incidents Monitor (AIM). */
public enum Industry implements Term {
  GOVERNMENT_SECURITY_AND_DEFENCE("Government, security, and defence"),
  MEDIA_SOCIAL_PLATFORMS_AND_MARKETING("Media, social platforms, and marketing"),
  DIGITAL_SECURITY("Digital security"),
  MOBILITY_AND_AUTONOMOUS_VEHICLES("Mobility and autonomous vehicles"),
  IT_INFRASTRUCTURE_AND_HOSTING("IT infrastructure and hosting"),
  ROBOTS_SENSORS_AND_IT_HARDWARE("Robots, sensors, and IT hardware"),
  FINANCIAL_AND_INSURANCE_SERVICES("Financial and insurance services"),
  CONSUMER_SERVICES("Consumer services"),
  HEALTHCARE_DRUGS_AND_BIOTECHNOLOGY("Healthcare, drugs, and biotechnology"),
  EDUCATION_AND_TRAINING("Education and training"),
  CONSUMER_PRODUCTS("Consumer products"),
  ARTS_ENTERTAINMENT_AND_RECREATION("Arts, entertainment, and recreation"),
  LOGISTICS_WHOLESALE_AND_RETAIL("Logistics, wholesale, and retail"),
  BUSINESS_PROCESSES_AND_SUPPORT_SERVICES("Business processes and support services"),
  GENERAL_OR_PERSONAL_USE("General or personal use"),
  ENERGY_RAW_MATERIALS_AND_UTILITIES("Energy, raw materials, and utilities"),
  ENVIRONMENTAL_SERVICES("Environmental services"),
  REAL_ESTATE("Real estate"),
  TRAVEL_LEISURE_AND_HOSPITALITY("Travel, leisure, and hospitality"),
  OTHER("Other"),
  FOOD_AND_BEVERAGES("Food and beverages"),
  CONSTRUCTION_AND_AIR_CONDITIONING("Construction and air conditioning"),
  AGRICULTURE("Agriculture");

  private final String label;

  Industry(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
