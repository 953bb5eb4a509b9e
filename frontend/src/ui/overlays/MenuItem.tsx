/** One action of a menu. */
import { use } from "react";
import { type MenuItemProps, MenuParts } from "./menuParts";

export function MenuItem(props: MenuItemProps) {
  const parts = use(MenuParts);
  return parts && <parts.Item {...props} />;
}
