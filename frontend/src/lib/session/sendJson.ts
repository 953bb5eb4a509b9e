/** JSON to and from this origin, with the header that tells our requests from another site's. */

export const consoleHeaders = { "X-Folio-Console": "1" };

export interface JsonAnswer<Body> {
  isOk: boolean;
  /** 0 when the server was not reached. */
  status: number;
  body: Body | null;
  /** What to tell a person when it was refused. */
  message: string;
}

export async function sendJson<Body>(method: string, path: string, body?: unknown): Promise<JsonAnswer<Body>> {
  try {
    const response = await fetch(path, {
      method,
      headers: { ...consoleHeaders, Accept: "application/json", "Content-Type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const content: unknown = await response.json().catch(() => null);
    const message = sentenceIn(content) ?? `Folio answered with an error (${response.status}).`;
    return { isOk: response.ok, status: response.status, body: content as Body | null, message };
  } catch {
    return { isOk: false, status: 0, body: null, message: "Folio cannot be reached. Check the connection, then try again." };
  }
}

function sentenceIn(content: unknown): string | undefined {
  const errors = (content as { errors?: { message?: string }[] } | null)?.errors;
  return errors?.[0]?.message;
}
