CREATE TABLE "activity_weeks" (
	"week" text PRIMARY KEY NOT NULL,
	"ideas" integer NOT NULL,
	"votes" integer NOT NULL,
	"contributors" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contributor_days" (
	"person_id" text NOT NULL,
	"day" text NOT NULL,
	"ideas" integer NOT NULL,
	"votes" integer NOT NULL,
	"deeds" integer NOT NULL,
	CONSTRAINT "contributor_days_person_id_day_pk" PRIMARY KEY("person_id","day")
);
--> statement-breakpoint
CREATE TABLE "contributors" (
	"person_id" text PRIMARY KEY NOT NULL,
	"first_day" text NOT NULL,
	"back_after" integer
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"by_id" text NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"words" text NOT NULL,
	"left_out" integer NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invited" (
	"id" text PRIMARY KEY NOT NULL,
	"invitation_id" text NOT NULL,
	"person_id" text NOT NULL,
	"words" text NOT NULL,
	"invited_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "moderations" (
	"id" text PRIMARY KEY NOT NULL,
	"deed" text NOT NULL,
	"person_id" text NOT NULL,
	"idea_id" text,
	"comment_id" text,
	"reason" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "on_behalf" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"comment_id" text,
	"person_id" text,
	"by_id" text NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"note" text,
	"said_on" text,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"idea_id" text NOT NULL,
	"comment_id" text,
	"by_id" text NOT NULL,
	"kind" text NOT NULL,
	"words" text,
	"state" text NOT NULL,
	"moderation_id" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "uncounted" (
	"person_id" text PRIMARY KEY NOT NULL,
	"since" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "idea_views_day";--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "unseen" text;--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "weight" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "strength" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "companies_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "reach" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "effort" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "score" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "score_edition" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "unseen" text;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "invited_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "invitations_off_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "counted_in" text;--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "vote_weight" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "strength_weight" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "reach_weight" integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "age_weight" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "effort_weight" integer DEFAULT 2 NOT NULL;--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "score_edition" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "staff_notes" ADD COLUMN "edited_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "contributor_days" ADD CONSTRAINT "contributor_days_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contributors" ADD CONSTRAINT "contributors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invited" ADD CONSTRAINT "invited_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invited" ADD CONSTRAINT "invited_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderations" ADD CONSTRAINT "moderations_by_people_id_fk" FOREIGN KEY ("by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_behalf" ADD CONSTRAINT "on_behalf_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_behalf" ADD CONSTRAINT "on_behalf_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_behalf" ADD CONSTRAINT "on_behalf_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "on_behalf" ADD CONSTRAINT "on_behalf_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_moderation_id_moderations_id_fk" FOREIGN KEY ("moderation_id") REFERENCES "public"."moderations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uncounted" ADD CONSTRAINT "uncounted_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contributors_first" ON "contributors" USING btree ("first_day","back_after","person_id");--> statement-breakpoint
CREATE INDEX "invitations_sent" ON "invitations" USING btree ("sent_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "invited_once" ON "invited" USING btree ("invitation_id","person_id");--> statement-breakpoint
CREATE INDEX "invited_person" ON "invited" USING btree ("person_id","invited_at","id");--> statement-breakpoint
CREATE INDEX "moderations_person" ON "moderations" USING btree ("person_id","at","id");--> statement-breakpoint
CREATE INDEX "moderations_idea" ON "moderations" USING btree ("idea_id","at","id");--> statement-breakpoint
CREATE INDEX "moderations_comment" ON "moderations" USING btree ("comment_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "on_behalf_vote" ON "on_behalf" USING btree ("idea_id","person_id") WHERE "on_behalf"."kind" = 'vote';--> statement-breakpoint
CREATE INDEX "on_behalf_idea" ON "on_behalf" USING btree ("idea_id","kind");--> statement-breakpoint
CREATE INDEX "on_behalf_comment" ON "on_behalf" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "on_behalf_person" ON "on_behalf" USING btree ("person_id","state","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_open" ON "reports" USING btree ("subject","by_id") WHERE "reports"."state" = 'open';--> statement-breakpoint
CREATE INDEX "reports_waiting" ON "reports" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE INDEX "reports_by" ON "reports" USING btree ("by_id","created_at");--> statement-breakpoint
CREATE INDEX "reports_moderation" ON "reports" USING btree ("moderation_id");--> statement-breakpoint
CREATE INDEX "uncounted_at" ON "uncounted" USING btree ("at","person_id");--> statement-breakpoint
CREATE INDEX "attributes_value" ON "attributes" USING btree ("folded","value","person_id");--> statement-breakpoint
CREATE INDEX "ideas_stage_score" ON "ideas" USING btree ("stage","score","id");--> statement-breakpoint
CREATE INDEX "ideas_stage_strength" ON "ideas" USING btree ("stage","strength","id");--> statement-breakpoint
CREATE INDEX "ideas_stage_reach" ON "ideas" USING btree ("stage","reach","id");--> statement-breakpoint
CREATE INDEX "ideas_stage_effort" ON "ideas" USING btree ("stage","effort","id");--> statement-breakpoint
CREATE INDEX "ideas_score_edition" ON "ideas" USING btree ("score_edition","id");--> statement-breakpoint
CREATE INDEX "promise_entries_day" ON "promise_entries" USING btree ("what","day");--> statement-breakpoint
CREATE INDEX "rests_at" ON "rests" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "share_days_day" ON "share_days" USING btree ("day","code","visits");--> statement-breakpoint
CREATE INDEX "idea_views_day" ON "idea_views" USING btree ("day","idea_id","views");