CREATE TABLE "title_roots" (
	"root" text NOT NULL,
	"idea_id" text NOT NULL,
	CONSTRAINT "title_roots_root_idea_id_pk" PRIMARY KEY("root","idea_id")
);
--> statement-breakpoint
ALTER TABLE "title_roots" ADD CONSTRAINT "title_roots_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "title_roots_idea" ON "title_roots" USING btree ("idea_id");