/** A lint rule: imports go down the floors app → features → ui → lib → graphql, and never from feature to feature. */
import path from "node:path";

const FLOORS = ["app", "features", "ui", "lib", "graphql"];
const SOURCE = path.resolve(import.meta.dirname, "../src");

/** Where a file lives: its floor's height, and its feature if it has one. */
function placeOf(file) {
  const [floor, room] = path.relative(SOURCE, file).split(path.sep);
  return { level: FLOORS.indexOf(floor), floor, feature: floor === "features" ? room : null };
}

function resolved(from, source) {
  if (source.startsWith("@/")) return path.join(SOURCE, source.slice(2));
  return source.startsWith(".") ? path.resolve(path.dirname(from), source) : null;
}

export const floors = {
  meta: {
    type: "problem",
    messages: {
      up: "{{from}} may not import from {{to}}: imports go app → features → ui → lib.",
      sideways: "A feature may not import from another: move what both need to ui or lib.",
    },
    schema: [],
  },
  create(context) {
    const here = placeOf(context.filename);
    function check(node) {
      const target = node.source && resolved(context.filename, String(node.source.value));
      if (!target || here.level < 0) return;
      const there = placeOf(target);
      if (there.level >= 0 && there.level < here.level) {
        context.report({ node, messageId: "up", data: { from: here.floor, to: there.floor } });
      } else if (here.feature && there.feature && here.feature !== there.feature) {
        context.report({ node, messageId: "sideways" });
      }
    }
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
