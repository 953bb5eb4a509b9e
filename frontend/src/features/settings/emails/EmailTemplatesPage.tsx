/** The words of emails by kind and language, with an email beside them as it would arrive. */
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { languageName } from "@/lib/choices";
import { unlessUnsaved } from "@/lib/forms";
import { SegmentedControl, Select } from "@/ui/fields";
import { Faces, Toolbar } from "@/ui/pages";
import { SettingsScreen } from "../parts/SettingsScreen";
import { EditTemplate } from "./EditTemplate";
import { EmailTemplate, KINDS } from "./EmailTemplate";
import styles from "./EmailTemplatesPage.module.css";

const EmailTemplates = graphql(
  `
    query EmailTemplates($businessId: UUID!) {
      emailTemplates(businessId: $businessId) {
        ...EmailTemplate
      }
      emailVariables {
        name
        meaning
      }
      business(id: $businessId) {
        id
        language
      }
    }
  `,
  [EmailTemplate],
);

export function EmailTemplatesPage() {
  const { id: businessId } = useBusiness();
  const answer = useAnswer(EmailTemplates, { businessId }, { followsChanges: true });
  const [kind, setKind] = useState<EmailTemplate["kind"]>("INVOICE");
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Faces answer={answer}>
      {({ emailTemplates, emailVariables, business }) => {
        const language = chosen ?? business?.language.slice(0, 2) ?? "en";
        const languages = emailTemplates.filter((each) => each.kind === kind);
        const template = languages.find((each) => each.language === language) ?? languages[0];
        const toolbar = (
          <Toolbar>
            <SegmentedControl
              label="Kind"
              value={kind}
              onChange={(value) => unlessUnsaved(() => setKind(value))}
              choices={KINDS}
            />
            <div className={styles["language"]}>
              <Select
                label="Language"
                isLabelHidden
                value={language}
                onChange={(value) => unlessUnsaved(() => setChosen(value))}
                choices={languages.map((each) => ({
                  value: each.language,
                  label: languageName(each.language),
                  note: each.isOwn ? "own" : "",
                }))}
              />
            </div>
          </Toolbar>
        );
        if (!template) return <SettingsScreen title="Email templates">{null}</SettingsScreen>;
        return (
          <EditTemplate
            key={`${template.kind} ${template.language} ${template.updatedAt ?? ""}`}
            businessId={businessId}
            template={template}
            variables={emailVariables}
            toolbar={toolbar}
          />
        );
      }}
    </Faces>
  );
}
