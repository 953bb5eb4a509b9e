"""Legal entities that issue documents: their settings, look, tax registrations and bank accounts."""
