import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { compress } from "./scripts/compress.ts";

// In development the server of Folio runs beside Vite; a key stands in for a session when one is given.
const server = process.env["FOLIO_SERVER"] ?? "http://127.0.0.1:8000";
const key = process.env["FOLIO_API_KEY"];
const proxied = { target: server, ...(key && { headers: { authorization: `Bearer ${key}` } }) };

export default defineConfig({
  plugins: [react(), compress()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: { target: "es2023", sourcemap: false, rollupOptions: { input: ["index.html", "graphiql.html"] } },
  server: {
    proxy: {
      "/graphql": proxied,
      "/session": proxied,
      "/events": proxied,
      "^/invoices/[^/]+/(document\\.pdf|preview\\.html)": proxied,
    },
  },
  test: { environment: "jsdom", include: ["src/**/*.test.{ts,tsx}"] },
});
