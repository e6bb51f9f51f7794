CREATE TABLE "attributes" (
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"folded" text NOT NULL,
	"value" text NOT NULL,
	"said_by" text NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attributes_person_id_folded_pk" PRIMARY KEY("person_id","folded")
);
--> statement-breakpoint
CREATE TABLE "batch_rows" (
	"batch_id" text NOT NULL,
	"place" integer NOT NULL,
	"idea_id" text NOT NULL,
	"before" text,
	"after" text NOT NULL,
	CONSTRAINT "batch_rows_batch_id_place_pk" PRIMARY KEY("batch_id","place")
);
--> statement-breakpoint
CREATE TABLE "batches" (
	"id" text PRIMARY KEY NOT NULL,
	"by_id" text NOT NULL,
	"kind" text NOT NULL,
	"undo_until" timestamp (3) with time zone NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "companies" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"folded" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "company_people" (
	"person_id" text PRIMARY KEY NOT NULL,
	"company_id" text NOT NULL,
	"said_by" text NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"name" text NOT NULL,
	"path" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"by_id" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "followed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "undone_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "first" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "opens_on" text;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "opens_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "attributes" ADD CONSTRAINT "attributes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attributes" ADD CONSTRAINT "attributes_said_by_people_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_rows" ADD CONSTRAINT "batch_rows_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_rows" ADD CONSTRAINT "batch_rows_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_people" ADD CONSTRAINT "company_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_people" ADD CONSTRAINT "company_people_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "company_people" ADD CONSTRAINT "company_people_said_by_people_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_notes" ADD CONSTRAINT "staff_notes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_notes" ADD CONSTRAINT "staff_notes_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "batch_rows_idea" ON "batch_rows" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "batches_by" ON "batches" USING btree ("by_id","at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "companies_folded" ON "companies" USING btree ("folded");--> statement-breakpoint
CREATE INDEX "company_people_company" ON "company_people" USING btree ("company_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_once" ON "saved_views" USING btree ("person_id","name");--> statement-breakpoint
CREATE INDEX "staff_notes_person" ON "staff_notes" USING btree ("person_id","created_at","id");--> statement-breakpoint
CREATE INDEX "check_ins_by" ON "check_ins" USING btree ("person_id","at","id");--> statement-breakpoint
CREATE INDEX "comments_clarified" ON "comments" USING btree ("answered_at","id") WHERE "comments"."answered_at" is not null and "comments"."followed_at" is null;--> statement-breakpoint
CREATE INDEX "events_actor_kind" ON "events" USING btree ("actor_id","kind","id");--> statement-breakpoint
CREATE INDEX "ideas_queue" ON "ideas" USING btree ("first","answer_due","id") WHERE "ideas"."heard_at" is null and "ideas"."merged_at" is null;--> statement-breakpoint
CREATE INDEX "ideas_own_queue" ON "ideas" USING btree ("host_id","first","answer_due","id") WHERE "ideas"."heard_at" is null and "ideas"."merged_at" is null;--> statement-breakpoint
CREATE INDEX "nominations_person" ON "nominations" USING btree ("person_id","created_at","id");--> statement-breakpoint
CREATE INDEX "polishes_waiting" ON "polishes" USING btree ("created_at","id") WHERE "polishes"."state" = 'offered';