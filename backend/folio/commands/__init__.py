"""What the `folio` command can do, a file a subject: each has a Typer `app` that cli.py hangs up."""
