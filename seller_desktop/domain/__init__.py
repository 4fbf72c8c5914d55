"""What a seller means: orders, claims, couriers, deadlines, rules and errors. Pure: standard library only."""
