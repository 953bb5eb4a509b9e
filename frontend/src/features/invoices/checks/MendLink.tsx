/** The way to where a finding is mended: the customer, a page of the settings, or a field of the draft. */
import { Link } from "@tanstack/react-router";
import styles from "./MendLink.module.css";
import { detailOf, focusDetail } from "./focusDetail";
import type { Finding } from "./useChecks";

interface MendLinkProps {
  finding: Finding;
  customerId: string;
  onLeave: () => void;
}

const SETTINGS = {
  taxRegistrations: { to: "/settings/tax-numbers", name: "Tax numbers" },
  bankAccounts: { to: "/settings/bank-accounts", name: "Bank accounts" },
  taxRates: { to: "/settings/tax", name: "Tax rates" },
  numbering: { to: "/settings/numbering", name: "Numbering" },
} as const;
const BUSINESS = { to: "/settings/business", name: "Business" } as const;
/** Kept with the customer itself; contacts and tax ids have places of their own on its page. */
const CUSTOMER_FORM = ["billingAddress", "registrationId", "name"];

export function MendLink({ finding, customerId, onLeave }: MendLinkProps) {
  const { place, field } = finding;
  if (place === "BUSINESS") {
    const page = field in SETTINGS ? SETTINGS[field as keyof typeof SETTINGS] : BUSINESS;
    return (
      <Link to={page.to} className={styles["link"]} onClick={onLeave}>
        {page.name}
      </Link>
    );
  }
  if (place === "CUSTOMER") {
    const to = CUSTOMER_FORM.includes(field) ? "/customers/$customerId/edit" : "/customers/$customerId";
    return (
      <Link to={to} params={{ customerId }} className={styles["link"]} onClick={onLeave}>
        Customer
      </Link>
    );
  }
  const detail = detailOf(field);
  if (!detail) return null;
  return (
    <button
      type="button"
      className={styles["link"]}
      onClick={() => {
        onLeave();
        focusDetail(detail);
      }}
    >
      Go there
    </button>
  );
}
