/** GraphiQL, served by Folio itself at /graphql while FOLIO_DEVELOPMENT is on. */
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { createRoot } from "react-dom/client";
import "./graphiql.css";

const root = document.getElementById("graphiql");
if (root === null) throw new Error("graphiql.html has no #graphiql");

createRoot(root).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: "/graphql", headers: { "X-Folio-Console": "1" } })}
    defaultHeaders={'{ "Authorization": "Bearer folio_…" }'}
    defaultQuery={"{ businesses(first: 10) { edges { node { id name } } } }"}
    shouldPersistHeaders
  />,
);
