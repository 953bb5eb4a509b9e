"""Demo data: a believable company with months of history, made through the services that everyone uses."""
