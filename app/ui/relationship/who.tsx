import { adminWords } from "#app/copy/pages/admin.ts";
import { blockWords } from "#app/copy/pages/block.ts";
import { relationshipWords as words } from "#app/copy/pages/relationship.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import type { Relationship } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { Promised } from "#app/ui/idea/known.tsx";

/** Who somebody is, what they brought in numbers, and how we answered and kept our word. Admins see their address. */
export function Who({ who, email }: { who: Relationship; email: string | null }) {
  const { face, handle, role, since, company, attributes, block } = who;
  const path = pathOfRelationship(who);
  return (
    <>
      <div className="byline">
        <Face of={face} size="l" />
        <p>
          <span>
            @{handle}, {adminWords.roles[role]}
          </span>
          <small>
            {words.since} <Day at={since} withYear />
          </small>
          {who.words && (
            <small className="in-words" dir="auto">
              {who.words}
            </small>
          )}
        </p>
      </div>
      {block && (
        <p className="notice">
          <b>{blockWords.blocked}</b> {blockWords.on} <Day at={block.at} />, <Name of={block.by} />:{" "}
          <q dir="auto">{block.reason}</q>
        </p>
      )}
      <Counted who={who} email={email} />
      <dl className="who-facts">
        <div>
          <dt>{words.company}</dt>
          <dd>
            {company ? (
              <a className="link" href={`/staff/people?company=${company.id}`} dir="auto">
                {company.name}
              </a>
            ) : (
              <span className="faint">{words.noCompany}</span>
            )}
            <a className="way" href={`${path}/company`} aria-label={words.changeOf(words.company)}>
              {company ? words.change : words.say}
            </a>
          </dd>
        </div>
        {attributes.map(({ name, value }) => (
          <div key={name}>
            <dt dir="auto">{name}</dt>
            <dd>
              <span dir="auto">{value}</span>
              <a
                className="way"
                href={`${path}/attributes?name=${encodeURIComponent(name)}`}
                aria-label={words.changeOf(name)}
              >
                {words.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p className="who-more">
        <a className="link" href={`${path}/attributes`}>
          {words.add}
        </a>
      </p>
    </>
  );
}

function Counted({ who, email }: { who: Relationship; email: string | null }) {
  return (
    <dl className="who-facts">
      {email && (
        <div>
          <dt>{words.email}</dt>
          <dd>{email}</dd>
        </div>
      )}
      <div>
        <dt>{words.brought}</dt>
        <dd>{words.counted(who.counts)}</dd>
      </div>
      <div>
        <dt>{words.heard}</dt>
        <dd>{words.heardAfter(who.heard)}</dd>
      </div>
      <div>
        <dt>{words.promised}</dt>
        <dd>
          {words.kept(who)}
          <Promised of={who} />
        </dd>
      </div>
      {who.invitationsOffAt && (
        <div>
          <dt>{words.parts.invitations}</dt>
          <dd>
            {words.noInvitations} <Day at={who.invitationsOffAt} withYear />
          </dd>
        </div>
      )}
    </dl>
  );
}
