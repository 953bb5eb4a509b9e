/** What a menu's parts are drawn with: the open menu brings it, so that closed menus need none of its code. */
import { type ComponentType, createContext, type ReactNode } from "react";

export interface MenuItemProps {
  onAction?: () => void;
  href?: string;
  icon?: ReactNode;
  keys?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  isChecked?: boolean;
  children: string;
}

interface MenuPartsDrawn {
  Item: ComponentType<MenuItemProps>;
  Line: ComponentType;
}

export const MenuParts = createContext<MenuPartsDrawn | null>(null);
