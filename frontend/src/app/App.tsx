/** The console: API, router, keyboard, and the corner for toasts. */
import { RouterProvider } from "@tanstack/react-router";
import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { Provider } from "urql";
import { client } from "@/lib/api";
import { locale } from "@/lib/format";
import { pressKey } from "@/lib/shortcuts";
import { Toasts } from "@/ui/overlays";
import { router } from "./router";

export function App() {
  useEffect(() => {
    window.addEventListener("keydown", pressKey);
    return () => window.removeEventListener("keydown", pressKey);
  }, []);
  return (
    <Provider value={client}>
      <I18nProvider locale={locale}>
        <RouterProvider router={router} />
        <Toasts />
      </I18nProvider>
    </Provider>
  );
}
