CREATE TABLE "idea_views" (
	"idea_id" text NOT NULL,
	"day" text NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "idea_views_idea_id_day_pk" PRIMARY KEY("idea_id","day")
);
--> statement-breakpoint
ALTER TABLE "idea_views" ADD CONSTRAINT "idea_views_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idea_views_day" ON "idea_views" USING btree ("day","idea_id");