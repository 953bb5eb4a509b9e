"""The compliance check of drafts: what finalizing refuses, and what an operator is told before."""
