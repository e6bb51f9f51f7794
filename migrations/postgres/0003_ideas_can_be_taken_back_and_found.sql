CREATE TABLE "gone" (
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"gone_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "gone_kind_number_pk" PRIMARY KEY("kind","number")
);
--> statement-breakpoint
CREATE INDEX "ideas_question_stage" ON "ideas" USING btree ("question_id","stage","created_at","id");--> statement-breakpoint
CREATE INDEX "people_named" ON "people" USING btree ("named_credits_count","id");