/** A line between groups of a menu's actions. */
import { use } from "react";
import { MenuParts } from "./menuParts";

export function MenuLine() {
  const parts = use(MenuParts);
  return parts && <parts.Line />;
}
