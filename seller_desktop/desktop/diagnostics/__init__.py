"""The report for whoever helps: shown whole, then saved where the seller says."""
