/** Writes what the console knows of the API from ../schema.graphql; `--check` only says whether it is up to date. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { buildSchema, isObjectType } from "graphql";

const TYPES = "src/graphql/schema.d.ts";
const VALUES = "src/graphql/valueTypes.ts";

const before = [TYPES, VALUES].map(readOrNothing);
execFileSync("npx", ["gql.tada", "generate-output"], { stdio: ["ignore", "ignore", "inherit"] });
writeFileSync(VALUES, valueTypes());
const isCurrent = [TYPES, VALUES].every((file, place) => readOrNothing(file) === before[place]);

if (process.argv.includes("--check") && !isCurrent) {
  console.error("The generated files were not up to date with schema.graphql: they are now, commit them.");
  process.exit(1);
}

function readOrNothing(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Types without an id are parts of the thing that holds them: the cache keeps them there. */
function valueTypes() {
  const schema = buildSchema(readFileSync("../schema.graphql", "utf8"));
  const operations = ["Query", "Mutation", "Subscription"];
  const names = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith("__") && !operations.includes(type.name))
    .filter((type) => !("id" in type.getFields()))
    .map((type) => type.name)
    .sort();
  const list = names.map((name) => `  "${name}",\n`).join("");
  return `/** Generated from schema.graphql by \`npm run codegen\`: types that have no id. */\nexport const valueTypes = [\n${list}] as const;\n`;
}
