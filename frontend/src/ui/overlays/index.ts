/** What floats above a screen. */
export { AnchoredPopover } from "./AnchoredPopover";
export { Countdown } from "./Countdown";
export { Dialog } from "./Dialog";
export { Menu } from "./Menu";
export { MenuItem } from "./MenuItem";
export { MenuLine } from "./MenuLine";
export { Popover } from "./Popover";
export { Toasts } from "./Toasts";
export { notify, notifyRefused } from "./toasts";
export { Tooltip } from "./Tooltip";
