/** What can be pressed. */
export { Button, type ButtonProps } from "./Button";
export { buttonLink } from "./buttonLink";
export { IconButton, type IconButtonProps } from "./IconButton";
