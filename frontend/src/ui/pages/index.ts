/** The parts every screen is made of. */
export { Banner } from "./Banner";
export { Columns } from "./Columns";
export { EmptyState } from "./EmptyState";
export { ErrorState } from "./ErrorState";
export { Faces } from "./Faces";
export { Facts } from "./Facts";
export { PageHeader } from "./PageHeader";
export { Panel } from "./Panel";
export { PanelContent } from "./PanelContent";
export { PanelFooter } from "./PanelFooter";
export { SavedViews, savedView } from "./SavedViews";
export { Section } from "./Section";
export { Skeleton } from "./Skeleton";
export { Split } from "./Split";
export { Toolbar } from "./Toolbar";
