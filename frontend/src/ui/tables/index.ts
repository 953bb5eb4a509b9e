/** Lists as grids. */
export type { Column } from "./columns";
export type { Sorting } from "./HeadCell";
export { SelectionBar } from "./SelectionBar";
export { Table } from "./Table";
export { type Selection, useSelection } from "./useSelection";
