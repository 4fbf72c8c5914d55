"""The simulated world behind every sandbox marketplace: people, goods, couriers and time."""
