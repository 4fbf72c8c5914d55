"""What a seller means: orders, claims, couriers, deadlines, rules, errors. Stdlib only."""
