/** The first letters of a name, for people and businesses without a picture. */
import { classes } from "@/lib/classes";
import styles from "./Monogram.module.css";

export function Monogram({ name, shape = "round" }: { name: string; shape?: "round" | "tile" }) {
  const words = name.trim().split(/\s+/);
  const letters = shape === "tile" ? words.slice(0, 1) : [words[0], words.length > 1 ? words.at(-1) : undefined];
  const text = letters.map((word) => word?.[0]?.toUpperCase() ?? "").join("");
  return (
    <span aria-hidden className={classes(styles["monogram"], styles[shape])}>
      {text}
    </span>
  );
}
