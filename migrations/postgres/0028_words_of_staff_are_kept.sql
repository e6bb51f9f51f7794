CREATE TABLE "word_changes" (
	"id" text NOT NULL,
	"field" text NOT NULL,
	"before" text,
	"after" text,
	CONSTRAINT "word_changes_id_field_pk" PRIMARY KEY("id","field")
);
