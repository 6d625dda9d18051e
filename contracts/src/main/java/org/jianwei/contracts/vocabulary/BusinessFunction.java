package org.jianwei.contracts.vocabulary;

/**
 * Business function in which the AI system is used. Closed list of the OECD AI Incidents Monitor
 * (AIM).
 */
public enum BusinessFunction implements Term {
  MONITORING_AND_QUALITY_CONTROL("Monitoring and quality control"),
  RESEARCH_AND_DEVELOPMENT("Research and development"),
  MARKETING_AND_ADVERTISEMENT("Marketing and advertisement"),
  COMPLIANCE_AND_JUSTICE("Compliance and justice"),
  ICT_MANAGEMENT_AND_INFORMATION_SECURITY("ICT management and information security"),
  OTHER("Other"),
  CITIZEN_CUSTOMER_SERVICE("Citizen/customer service"),
  LOGISTICS("Logistics"),
  MANUFACTURING("Manufacturing"),
  HUMAN_RESOURCE_MANAGEMENT("Human resource management"),
  MAINTENANCE("Maintenance"),
  SALES("Sales"),
  PLANNING_AND_BUDGETING("Planning and budgeting"),
  ACCOUNTING("Accounting"),
  PROCUREMENT("Procurement");

  private final String label;

  BusinessFunction(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
