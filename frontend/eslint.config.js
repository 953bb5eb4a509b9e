/** Lint: types, hooks, and that imports go down the floors app → features → ui → lib. */
import hooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { floors } from "./scripts/floors.js";

export default defineConfig(
  { ignores: ["dist", "src/graphql/schema.d.ts"] },
  {
    files: ["src/**/*.{ts,tsx}", "scripts/*.ts", "vite.config.ts"],
    extends: [tseslint.configs.strictTypeChecked, hooks.configs.flat.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { folio: { rules: { floors } } },
    rules: {
      "folio/floors": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false, properties: false } }],
      "@typescript-eslint/no-unused-vars": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
);
