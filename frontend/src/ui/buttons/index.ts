/** What can be pressed. */
export { Button, type ButtonProps } from "./Button";
export { buttonLink } from "./buttonLink";
export { FactButton } from "./FactButton";
export { FileButton } from "./FileButton";
export { IconButton, type IconButtonProps } from "./IconButton";
