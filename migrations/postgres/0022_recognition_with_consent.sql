CREATE TABLE "claps" (
	"celebration_id" text NOT NULL,
	"person_id" text NOT NULL,
	"words" text,
	"words_state" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "claps_celebration_id_person_id_pk" PRIMARY KEY("celebration_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "credit_drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"idea_id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"what" text NOT NULL,
	"share" integer,
	"evidence" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dropped_files" (
	"name" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "nominations" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"person_id" text NOT NULL,
	"by_id" text NOT NULL,
	"because" text NOT NULL,
	"state" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pictures" (
	"id" text PRIMARY KEY NOT NULL,
	"celebration_id" text,
	"person_id" text,
	"check_in_id" text,
	"alt" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quotes" (
	"id" text PRIMARY KEY NOT NULL,
	"celebration_id" text NOT NULL,
	"person_id" text NOT NULL,
	"words" text NOT NULL,
	"state" text NOT NULL,
	"shown" text,
	"alias" text,
	"proposed_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "share_days" (
	"code" text NOT NULL,
	"day" text NOT NULL,
	"visits" integer NOT NULL,
	CONSTRAINT "share_days_code_day_pk" PRIMARY KEY("code","day")
);
--> statement-breakpoint
CREATE TABLE "share_links" (
	"code" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"subject" text NOT NULL,
	"visits_count" integer DEFAULT 0 NOT NULL,
	"sign_ups_count" integer DEFAULT 0 NOT NULL,
	"ideas_count" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spotlights" (
	"id" text PRIMARY KEY NOT NULL,
	"celebration_id" text,
	"person_id" text,
	"line" text NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"state" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "thanks" (
	"id" text PRIMARY KEY NOT NULL,
	"from_id" text NOT NULL,
	"to_id" text NOT NULL,
	"idea_id" text NOT NULL,
	"because" text NOT NULL,
	"state" text NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visitor_claps" (
	"celebration_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "visitor_claps_celebration_id_token_hash_pk" PRIMARY KEY("celebration_id","token_hash")
);
--> statement-breakpoint
ALTER TABLE "celebrations" ADD COLUMN "before" text;--> statement-breakpoint
ALTER TABLE "celebrations" ADD COLUMN "after" text;--> statement-breakpoint
ALTER TABLE "celebrations" ADD COLUMN "edition" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "celebrations" ADD COLUMN "edited_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "celebrations" ADD COLUMN "claps_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "celebrations" ADD COLUMN "visitor_claps_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "credit_entries" ADD COLUMN "what" text;--> statement-breakpoint
ALTER TABLE "credit_entries" ADD COLUMN "share" integer;--> statement-breakpoint
ALTER TABLE "credits" ADD COLUMN "share" integer;--> statement-breakpoint
ALTER TABLE "credits" ADD COLUMN "evidence" jsonb;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "page_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "unlisted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "came_by" text;--> statement-breakpoint
ALTER TABLE "claps" ADD CONSTRAINT "claps_celebration_id_celebrations_id_fk" FOREIGN KEY ("celebration_id") REFERENCES "public"."celebrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claps" ADD CONSTRAINT "claps_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claps" ADD CONSTRAINT "claps_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_drafts" ADD CONSTRAINT "credit_drafts_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credit_drafts" ADD CONSTRAINT "credit_drafts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nominations" ADD CONSTRAINT "nominations_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_celebration_id_celebrations_id_fk" FOREIGN KEY ("celebration_id") REFERENCES "public"."celebrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_check_in_id_check_ins_id_fk" FOREIGN KEY ("check_in_id") REFERENCES "public"."check_ins"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_celebration_id_celebrations_id_fk" FOREIGN KEY ("celebration_id") REFERENCES "public"."celebrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_days" ADD CONSTRAINT "share_days_code_share_links_code_fk" FOREIGN KEY ("code") REFERENCES "public"."share_links"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spotlights" ADD CONSTRAINT "spotlights_celebration_id_celebrations_id_fk" FOREIGN KEY ("celebration_id") REFERENCES "public"."celebrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spotlights" ADD CONSTRAINT "spotlights_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spotlights" ADD CONSTRAINT "spotlights_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_from_id_people_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_to_id_people_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thanks" ADD CONSTRAINT "thanks_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visitor_claps" ADD CONSTRAINT "visitor_claps_celebration_id_celebrations_id_fk" FOREIGN KEY ("celebration_id") REFERENCES "public"."celebrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claps_words" ON "claps" USING btree ("words_state","at","person_id");--> statement-breakpoint
CREATE INDEX "claps_person" ON "claps" USING btree ("person_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "credit_drafts_once" ON "credit_drafts" USING btree ("subject","person_id","role");--> statement-breakpoint
CREATE UNIQUE INDEX "nominations_once" ON "nominations" USING btree ("idea_id","person_id","by_id");--> statement-breakpoint
CREATE INDEX "nominations_waiting" ON "nominations" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE INDEX "nominations_by" ON "nominations" USING btree ("by_id","created_at");--> statement-breakpoint
CREATE INDEX "pictures_celebration" ON "pictures" USING btree ("celebration_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "pictures_person" ON "pictures" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pictures_check_in" ON "pictures" USING btree ("check_in_id");--> statement-breakpoint
CREATE UNIQUE INDEX "quotes_once" ON "quotes" USING btree ("celebration_id","person_id");--> statement-breakpoint
CREATE INDEX "quotes_person" ON "quotes" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "share_links_once" ON "share_links" USING btree ("person_id","subject");--> statement-breakpoint
CREATE INDEX "spotlights_days" ON "spotlights" USING btree ("state","ends_on","id");--> statement-breakpoint
CREATE INDEX "spotlights_person" ON "spotlights" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "thanks_to" ON "thanks" USING btree ("to_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "thanks_from" ON "thanks" USING btree ("from_id","created_at","id");--> statement-breakpoint
CREATE INDEX "thanks_idea" ON "thanks" USING btree ("idea_id","created_at");--> statement-breakpoint
CREATE INDEX "celebrations_made" ON "celebrations" USING btree ("created_at","number");