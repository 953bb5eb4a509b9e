/** Charts: plain SVG. */
export { type Bar, BarChart } from "./BarChart";
export { type BarPart, SplitBar } from "./SplitBar";
export { Sparkline } from "./Sparkline";
