import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { compress } from "./scripts/compress.ts";

// What nearly every screen has comes in two files instead of forty small ones.
const shared = [
  { name: "icons", test: /node_modules\/lucide-react\//, minShareCount: 3 },
  { name: "parts", test: /src\/(lib|ui\/(pages|marks|tables|buttons))\//, minShareCount: 8 },
];

// In development the server of Folio runs beside Vite; one signs in as usual.
const server = process.env["FOLIO_SERVER"] ?? "http://127.0.0.1:8000";

export default defineConfig({
  // The console speaks English; days and amounts follow the viewer's locale without React Aria's words.
  plugins: [{ ...optimizeLocales.vite({ locales: ["en-US"] }), enforce: "pre" }, react(), compress()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    target: "es2023",
    sourcemap: false,
    rolldownOptions: { input: ["index.html", "graphiql.html"], output: { codeSplitting: { groups: shared } } },
  },
  server: {
    proxy: {
      "/graphql": server,
      "/session": server,
      "/events": server,
      "^/(invoices|customers|numbers)\\.csv": server,
      "^/invoices/[^/]+/(document\\.pdf|preview\\.html)": server,
    },
  },
  test: { environment: "jsdom", include: ["src/**/*.test.{ts,tsx}"] },
});
