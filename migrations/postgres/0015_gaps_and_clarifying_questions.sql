CREATE TABLE "gaps" (
	"id" text PRIMARY KEY NOT NULL,
	"idea_id" text NOT NULL,
	"added_by" text,
	"prompt" text,
	"words" text,
	"answers_count" integer DEFAULT 0 NOT NULL,
	"closed_by" text,
	"closed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "gap_id" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "asked_id" text;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "answered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "gaps_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gaps" ADD CONSTRAINT "gaps_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "gaps_once" ON "gaps" USING btree ("idea_id","words");--> statement-breakpoint
CREATE INDEX "gaps_idea" ON "gaps" USING btree ("idea_id","created_at","id");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_gap_id_gaps_id_fk" FOREIGN KEY ("gap_id") REFERENCES "public"."gaps"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_asked_id_people_id_fk" FOREIGN KEY ("asked_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_kind" ON "comments" USING btree ("idea_id","kind","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_gap" ON "comments" USING btree ("gap_id","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_asked" ON "comments" USING btree ("asked_id","answered_at","created_at","id");