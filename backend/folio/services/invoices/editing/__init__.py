"""Every change that a person makes to a draft."""
