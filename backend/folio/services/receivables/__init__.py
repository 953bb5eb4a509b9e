"""What customers owe: by age, as statements of account, revenue by month."""
