"""What a seller means: orders, claims, couriers, deadlines, rules, errors. Standard library only."""
