"""Invoices on paper: their rows as a document, the preview of a draft, the stored PDF of a numbered one."""
