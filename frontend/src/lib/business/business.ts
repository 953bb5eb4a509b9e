/** The business that the console works in: one a browser tab, the last one chosen for new tabs. */
import { createContext, useContext } from "react";
import { createStore } from "@/lib/createStore";
import { readStored, writeStored } from "@/lib/memory";

export interface CurrentBusiness {
  id: string;
  name: string;
  /** The day it is for the business. */
  today: string;
  brandColor: string;
  defaultCurrency: string;
  isSandbox: boolean;
}

const KEY = "folio.business";

export const chosenBusinessId = createStore<string | null>(readStored(KEY, "tab") ?? readStored(KEY));

export function chooseBusiness(id: string): void {
  writeStored(KEY, id, "tab");
  writeStored(KEY, id);
  chosenBusinessId.set(id);
}

export const BusinessContext = createContext<CurrentBusiness | null>(null);

export function useBusiness(): CurrentBusiness {
  const business = useContext(BusinessContext);
  if (!business) throw new Error("useBusiness is called outside the shell.");
  return business;
}
