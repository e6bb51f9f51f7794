CREATE TABLE "idea_tags" (
	"tag_id" text NOT NULL,
	"idea_id" text NOT NULL,
	"stage" text NOT NULL,
	"votes_count" integer NOT NULL,
	"hot" double precision NOT NULL,
	"polish" double precision NOT NULL,
	"shuffle" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idea_tags_tag_id_idea_id_pk" PRIMARY KEY("tag_id","idea_id")
);
--> statement-breakpoint
CREATE TABLE "tag_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"tag_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tags" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"folded" text NOT NULL,
	"ideas_count" integer DEFAULT 0 NOT NULL,
	"retired_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "comments_author";--> statement-breakpoint
DROP INDEX "ideas_question_hot";--> statement-breakpoint
DROP INDEX "ideas_question_new";--> statement-breakpoint
DROP INDEX "ideas_question_wanted";--> statement-breakpoint
DROP INDEX "votes_person";--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "polish" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ideas" ADD COLUMN "shuffle" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "ideas" SET "shuffle" = floor(random() * 2147483648)::integer, "polish" = round(("hot" - 2 * ln(1 + "comments_count") / ln(2) - 2 * least(1, length("excerpt") / 160.0) - CASE "stage" WHEN 'rough' THEN 0 ELSE 2 END)::numeric, 9)::double precision;--> statement-breakpoint
ALTER TABLE "idea_tags" ADD CONSTRAINT "idea_tags_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idea_tags" ADD CONSTRAINT "idea_tags_idea_id_ideas_id_fk" FOREIGN KEY ("idea_id") REFERENCES "public"."ideas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tag_slugs" ADD CONSTRAINT "tag_slugs_tag_id_tags_id_fk" FOREIGN KEY ("tag_id") REFERENCES "public"."tags"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idea_tags_idea" ON "idea_tags" USING btree ("idea_id");--> statement-breakpoint
CREATE INDEX "idea_tags_hot" ON "idea_tags" USING btree ("tag_id","stage","hot","idea_id");--> statement-breakpoint
CREATE INDEX "idea_tags_new" ON "idea_tags" USING btree ("tag_id","stage","created_at","idea_id");--> statement-breakpoint
CREATE INDEX "idea_tags_wanted" ON "idea_tags" USING btree ("tag_id","stage","votes_count","idea_id");--> statement-breakpoint
CREATE INDEX "idea_tags_polish" ON "idea_tags" USING btree ("tag_id","stage","polish","idea_id");--> statement-breakpoint
CREATE INDEX "idea_tags_shuffle" ON "idea_tags" USING btree ("tag_id","stage","shuffle","idea_id");--> statement-breakpoint
CREATE INDEX "tag_slugs_tag" ON "tag_slugs" USING btree ("tag_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tags_folded" ON "tags" USING btree ("folded");--> statement-breakpoint
CREATE INDEX "tags_used" ON "tags" USING btree ("ideas_count","id");--> statement-breakpoint
CREATE INDEX "celebrations_kind" ON "celebrations" USING btree ("kind","number");--> statement-breakpoint
CREATE INDEX "comments_author_idea" ON "comments" USING btree ("author_id","idea_id","created_at","id");--> statement-breakpoint
CREATE INDEX "ideas_shuffle" ON "ideas" USING btree ("shuffle","id");--> statement-breakpoint
CREATE INDEX "ideas_stage_polish" ON "ideas" USING btree ("stage","polish","id");--> statement-breakpoint
CREATE INDEX "ideas_stage_shuffle" ON "ideas" USING btree ("stage","shuffle","id");--> statement-breakpoint
CREATE INDEX "ideas_question_polish" ON "ideas" USING btree ("question_id","stage","polish","id");--> statement-breakpoint
CREATE INDEX "ideas_question_shuffle" ON "ideas" USING btree ("question_id","stage","shuffle","id");--> statement-breakpoint
CREATE INDEX "comments_author" ON "comments" USING btree ("author_id","created_at","id");--> statement-breakpoint
CREATE INDEX "ideas_question_hot" ON "ideas" USING btree ("question_id","stage","hot","id");--> statement-breakpoint
CREATE INDEX "ideas_question_new" ON "ideas" USING btree ("question_id","stage","created_at","id");--> statement-breakpoint
CREATE INDEX "ideas_question_wanted" ON "ideas" USING btree ("question_id","stage","votes_count","id");--> statement-breakpoint
CREATE INDEX "votes_person" ON "votes" USING btree ("person_id","voted_at","idea_id");