import { changeSite } from "#app/commands/index.ts";
import { textsOf } from "#app/commands/settings.ts";
import { copy } from "#app/copy/en.ts";
import { adminWords } from "#app/copy/pages/admin.ts";
import { editionOf } from "#app/domain/edition.ts";
import { limits } from "#app/domain/limits.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Edition } from "#app/ui/edition.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import type { Route } from "./+types/site.ts";

export const handle = { calm: true };

export const loader = page("change-site", async ({ site }) => {
  const { name, address, timeZone } = site;
  const zones = new Set(["UTC", ...Intl.supportedValuesOf("timeZone"), timeZone]);
  return { name, address, zone: timeZone, zones: [...zones].sort(), edition: editionOf(textsOf(site, "site")) };
});

export const action = act({ POST: changeSite });

export default function Site({ loaderData, actionData }: Route.ComponentProps) {
  const { name, address, zone, zones, edition } = loaderData;
  const refusal = useRefusal(actionData);
  const words = adminWords.site;
  const typedZone = refusal.value("zone", zone);
  return (
    <div className="admin">
      <AdminNav />
      <DeedPage
        title={words.title}
        action="/admin/site"
        back="/admin/site?saved"
        send={adminWords.send}
        refusal={refusal}
        cancel={{ href: "/admin", label: copy.form.cancel }}
      >
        <Edition
          {...{ refusal, edition }}
          now={[
            { field: "name", label: words.name, value: name },
            { field: "address", label: words.address, value: address },
            { field: "zone", label: words.zone, value: zone },
          ]}
        />
        <Field {...refusal.field("name", name)} label={words.name} required maxLength={limits.siteName} />
        <Field
          {...refusal.field("address", address)}
          label={words.address}
          hint={words.addressHint}
          type="url"
          required
          maxLength={limits.address}
        />
        <Field
          {...refusal.field("zone", zone)}
          label={words.zone}
          hint={words.zoneHint}
          required
          options={[...new Set([...zones, typedZone])].map((value) => ({ value, label: value.replaceAll("_", " ") }))}
        />
      </DeedPage>
    </div>
  );
}
