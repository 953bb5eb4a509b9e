/** What the editor knows of a draft; every edit answers with it. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const DraftLine = graphql(`
  fragment DraftLine on LineItem @_unmask {
    id
    groupId
    origin
    name
    description
    priceName
    component
    quantity
    rate
    unitCode
    serviceStart
    serviceEnd
    isOrphaned
    creditsLineId
    creditable {
      amount
      currency
    }
    overriddenFields
    engineValues
    amount {
      amount
      currency
    }
    taxedAs {
      categoryId
      treatment
      rate
      label
      reason
    }
  }
`);

export const DraftGroup = graphql(
  `
    fragment DraftGroup on LineItemGroup @_unmask {
      id
      origin
      name
      periodStart
      periodEnd
      overriddenFields
      subtotal {
        amount
        currency
      }
      lines {
        ...DraftLine
      }
    }
  `,
  [DraftLine],
);

export const DraftDiscount = graphql(`
  fragment DraftDiscount on InvoiceDiscount @_unmask {
    id
    scope
    origin
    kind
    value
    reason
    amount {
      amount
      currency
    }
  }
`);

export const DraftDetail = graphql(
  `
    fragment DraftDetail on Invoice @_unmask {
      id
      documentType
      version
      status
      paymentStatus
      isOverdue
      number
      source
      currency
      issueOn
      dueOn
      paymentTermsDays
      purchaseOrder
      reference
      memo
      language
      emails
      isTest
      hasNewUsage
      calculatedAt
      availableActions
      customer {
        id
        name
        contacts {
          id
          email
          receivesDocuments
        }
        billingAddress {
          line1
          line2
          city
          region
          postalCode
          country
        }
      }
      schedule {
        id
        name
      }
      corrects {
        id
        number
      }
      credits {
        id
        number
      }
      appliesWhenFinalized
      billTo {
        name
        address {
          line1
          line2
          city
          region
          postalCode
          country
        }
      }
      groups {
        ...DraftGroup
      }
      discounts {
        ...DraftDiscount
      }
      taxes {
        treatment
        rate
        label
        taxable {
          amount
          currency
        }
        tax {
          amount
          currency
        }
      }
      subtotal {
        amount
        currency
      }
      discountTotal {
        amount
        currency
      }
      net {
        amount
        currency
      }
      taxTotal {
        amount
        currency
      }
      total {
        amount
        currency
      }
      warnings {
        code
        message
      }
    }
  `,
  [DraftGroup, DraftDiscount],
);

export type Draft = ResultOf<typeof DraftDetail>;
export type Group = Draft["groups"][number];
export type Line = Group["lines"][number];
export type Discount = Draft["discounts"][number];

export function linesOf(draft: Draft): Line[] {
  return draft.groups.flatMap((group) => group.lines);
}
