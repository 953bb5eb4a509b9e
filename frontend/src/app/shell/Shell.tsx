/** Sidebar and panel for whoever is signed in; the sign-in form for who is not. */
import { useNavigate, useRouter } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { RouterProvider as AriaRouterProvider } from "react-aria-components";
import { useStore } from "@/lib/createStore";
import { session } from "@/lib/session";
import { Workspace } from "./Workspace";

const SignInPage = lazy(() => import("../sign-in/SignInPage").then((module) => ({ default: module.SignInPage })));
const SignInAgain = lazy(() => import("../sign-in/SignInAgain").then((module) => ({ default: module.SignInAgain })));

export function Shell() {
  const current = useStore(session);
  const navigate = useNavigate();
  const router = useRouter();
  if (current.status === "out" || current.status === "new") {
    return (
      <Suspense>
        <SignInPage />
      </Suspense>
    );
  }
  return (
    <AriaRouterProvider
      navigate={(href) => void navigate({ href })}
      useHref={(href) => router.history.createHref(href)}
    >
      <Workspace />
      {current.status === "expired" && (
        <Suspense>
          <SignInAgain email={current.person.email} />
        </Suspense>
      )}
    </AriaRouterProvider>
  );
}
