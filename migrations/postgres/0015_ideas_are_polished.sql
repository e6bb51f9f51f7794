CREATE TABLE "polishes" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"by_id" text NOT NULL,
	"offered_by" text NOT NULL,
	"comment_id" text,
	"base" integer NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"why" text NOT NULL,
	"state" text DEFAULT 'offered' NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"said" text,
	"revision" integer,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"idea_id" text NOT NULL,
	"number" integer NOT NULL,
	"by_id" text NOT NULL,
	"accepted_by" text,
	"restored_from" integer,
	"restored_why" text,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"meaning" text DEFAULT 'kept' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "revisions_idea_id_number_pk" PRIMARY KEY("idea_id","number")
);
--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "meaning_revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "polishes_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "votes" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "polishes" ADD CONSTRAINT "polishes_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polishes" ADD CONSTRAINT "polishes_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polishes" ADD CONSTRAINT "polishes_offered_by_people_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polishes" ADD CONSTRAINT "polishes_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polishes" ADD CONSTRAINT "polishes_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "polishes_idea" ON "polishes" USING btree ("idea_id","state","created_at","id");--> statement-breakpoint
INSERT INTO "revisions" ("idea_id", "number", "by_id", "title", "body", "created_at") SELECT "id", 1, "dreamer_id", "title", "body", "created_at" FROM "ideas";