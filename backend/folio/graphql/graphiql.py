"""A page to try the API in, for development: plain, without anything fetched from elsewhere."""

from pathlib import Path

from starlette.responses import FileResponse, HTMLResponse, Response

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Folio API</title>
<style>
  :root { color-scheme: light dark; font: 14px/20px system-ui, sans-serif }
  body { display: grid; gap: 8px; grid: auto 1fr auto / 1fr 1fr; height: 100vh; margin: 0; padding: 16px;
         box-sizing: border-box }
  header { display: flex; gap: 8px; grid-column: 1 / -1 }
  input { flex: 1 }
  textarea, pre { border: 1px solid #8884; border-radius: 6px; font: 13px/20px ui-monospace, monospace; margin: 0;
                  overflow: auto; padding: 8px }
  pre { grid-row: 2 / 4; grid-column: 2 }
</style>
<header>
  <input id="key" type="password" placeholder="API key (folio api-keys create NAME)" aria-label="API key">
  <button id="run">Run (Ctrl+Enter)</button>
</header>
<textarea id="query" aria-label="Document" spellcheck="false">{ apiKeys { name role } }</textarea>
<textarea id="variables" aria-label="Variables" rows="6" spellcheck="false">{}</textarea>
<pre id="answer"></pre>
<script>
  const at = (id) => document.getElementById(id);
  at("key").value = sessionStorage.getItem("key") ?? "";
  async function run() {
    sessionStorage.setItem("key", at("key").value);
    try {
      const body = JSON.stringify({ query: at("query").value, variables: JSON.parse(at("variables").value || "{}") });
      const headers = { "content-type": "application/json", authorization: "Bearer " + at("key").value };
      const answer = await fetch(location.pathname, { method: "POST", headers, body });
      at("answer").textContent = JSON.stringify(await answer.json(), null, 2);
    } catch (mistake) {
      at("answer").textContent = mistake;
    }
  }
  at("run").onclick = run;
  document.onkeydown = (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run(); };
</script>
</html>
"""


# CodeMirror and the plain page style their elements in place.
_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:"
_PLAIN_POLICY = _POLICY + "; script-src 'unsafe-inline'"


def graphiql_page(console: Path) -> Response:
    """GraphiQL as it was built with the console, or a plain page; either asks for an API key like any client."""
    built = console / "graphiql.html"
    if built.is_file():
        return FileResponse(built, headers={"Content-Security-Policy": _POLICY, "Cache-Control": "no-cache"})
    return HTMLResponse(_PAGE, headers={"Content-Security-Policy": _PLAIN_POLICY})
