/** Charts: plain SVG. */
export { type Bar, BarChart } from "./BarChart";
export { Sparkline } from "./Sparkline";
