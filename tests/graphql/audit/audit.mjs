// Prints the audits that do not pass, as JSON: node audit.mjs URL KEY
import { auditServer } from "graphql-http";

const [url, key] = process.argv.slice(2);
const fetchFn = (address, options = {}) =>
  fetch(address, { ...options, headers: { ...options.headers, authorization: `Bearer ${key}` } });
const results = await auditServer({ url, fetchFn });
const unmet = results.filter((result) => result.status !== "ok");
console.log(JSON.stringify({ audits: results.length, unmet: unmet.map(({ name, status, reason }) => ({ name, status, reason })) }));
